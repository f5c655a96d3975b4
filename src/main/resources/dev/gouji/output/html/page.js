/* The page as a whole. */

const overview = document.getElementById('overview');
const navigation = document.getElementById('views');
const notice = document.getElementById('status');
let lists = [];
let panel;
let unitsByFile;

function replaceState(state) {
  history.replaceState(null, '', address(state));
  apply();
}

function say(text) {
  notice.textContent = text;
  notice.hidden = text === '';
}

/** Shows what the address says. */
function apply() {
  const state = stateInAddress();
  const shown = lists.find(list => list.view === state.get('view'));
  overview.hidden = Boolean(shown);
  lists.filter(list => list !== shown).forEach(list => list.hide());
  if (shown) {
    shown.show(state);
  }
  for (const link of navigation.children) {
    const list = lists.find(candidate => candidate.view === link.dataset.view);
    link.href = address(list ? list.last : new URLSearchParams({view: 'overview'}));
    if (list === shown) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  }
  const file = state.get('unit');
  const unit = unitsByFile.get(file);
  say(file && !unit ? word('unit_gone', file) : '');
  if (unit) {
    panel.show(unit);
  } else {
    panel.hide();
  }
}

function buildNavigation() {
  navigation.append(element('a', {'data-view': 'overview'}, words.overview), ...lists.map(list =>
    element('a', {'data-view': list.view}, words[list.view] + ' ', element('span', {className: 'muted'}, String(list.rows.length)))));
  navigation.hidden = false;
}

function start() {
  const units = readUnits();
  const failed = units.filter(unit => unit.code !== '');
  const issues = head.issues.map(values => new Issue(values));
  unitsByFile = new Map(units.map(unit => [unit.file, unit]));
  lists = [unitList(units), findingList(units.flatMap(unit => unit.findings))];
  if (issues.length) {
    lists.unshift(issueList(issues, unitsByFile));
  }
  if (failed.length) {
    lists.push(unreadableList(failed));
  }
  document.getElementById('lists').append(...lists.map(list => list.section));
  panel = new UnitPanel();
  buildNavigation();
  apply();
  window.addEventListener('hashchange', apply);
  document.querySelector('.skip').addEventListener('click', event => {
    event.preventDefault();
    document.getElementById('main').focus();
  });
  const visible = () => lists.filter(list => !list.section.hidden);
  window.addEventListener('beforeprint', () => visible().forEach(list => list.drawForPrint()));
  window.addEventListener('afterprint', () => visible().forEach(list => list.drawForScreen()));
  document.documentElement.dataset.ready = 'true';
}

say(words.loading);
// The overview is shown before the data is read.
requestAnimationFrame(() => setTimeout(() => {
  try {
    start();
  } catch (failure) {
    say(words.broken);
    throw failure;
  }
}));
