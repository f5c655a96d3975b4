/* A list of rows: search, filters, order, pages. */

const PAGE_ROWS = 100;
const PRINTED_ROWS = 1000;
const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin', {numeric: true});

function folded(text) {
  return text.normalize('NFKC').toLowerCase();
}

/** Of each row the number by which it is sorted; blank texts and numbers come last in either direction. */
function sortKeys(rows, column) {
  if (column.weight) {
    return rows.map(column.weight);
  }
  if (column.number) {
    return rows.map(row => {
      const value = column.value(row);
      return value === '' ? NaN : Number(value);
    });
  }
  const values = rows.map(column.sorted || column.value);
  const distinct = [...new Set(values)].sort(byPinyin.compare);
  const ranks = new Map(distinct.map((value, rank) => [value, value === '' ? NaN : rank]));
  return values.map(value => ranks.get(value));
}

/** A list of rows that can be searched, filtered, sorted and leafed through. */
class List {
  constructor(view, rows, columns, filters) {
    this.view = view;
    this.rows = rows;
    this.columns = columns;
    this.filters = filters;
    this.keys = new Map();
    this.last = new URLSearchParams({view});
    this.order = rows.map((row, index) => index);
    this.build();
  }

  build() {
    this.search = element('input', {type: 'search', placeholder: words.search_hint, autocomplete: 'off', spellcheck: false});
    this.selects = this.filters.map(filter => element('select', {}, new Option(words.all, ''),
      ...filter.options.map(([value, text]) => new Option(text, value))));
    const reset = element('button', {type: 'button', className: 'reset'}, words.reset);
    this.status = element('p', {className: 'shown', role: 'status'});
    this.printed = element('p', {className: 'printed', hidden: true});
    this.previous = element('button', {type: 'button', className: 'previous'}, words.previous);
    this.next = element('button', {type: 'button', className: 'next'}, words.next);
    this.pages = element('span', {className: 'pages'});
    this.headings = this.columns.map(column => this.heading(column));
    this.body = element('tbody', {role: 'rowgroup'});
    const table = element('table', {className: 'list', role: 'table', 'aria-labelledby': this.view + '-title'},
      element('thead', {role: 'rowgroup'}, element('tr', {role: 'row'}, ...this.headings)), this.body);
    this.section = element('section', {id: this.view, hidden: true, 'aria-labelledby': this.view + '-title'},
      element('h2', {id: this.view + '-title'}, words[this.view]),
      element('div', {className: 'controls', role: 'search'},
        element('label', {className: 'search'}, words.search, this.search),
        ...this.filters.map((filter, index) => element('label', {className: filter.key}, filter.title, this.selects[index])),
        reset),
      element('div', {className: 'pager'}, this.status, this.previous, this.pages, this.next),
      this.printed, table);

    let typing;
    this.search.addEventListener('input', () => {
      clearTimeout(typing);
      typing = setTimeout(() => this.change({q: this.search.value, page: ''}), 150);
    });
    this.selects.forEach((select, index) =>
      select.addEventListener('change', () => this.change({[this.filters[index].key]: select.value, page: ''})));
    reset.addEventListener('click', () => replaceState(new URLSearchParams({view: this.view})));
    this.previous.addEventListener('click', () => this.change({page: String(this.page - 1)}));
    this.next.addEventListener('click', () => this.change({page: String(this.page + 1)}));
  }

  heading(column) {
    const button = element('button', {type: 'button'}, column.title);
    button.addEventListener('click', () => {
      const now = stateInAddress().get('sort');
      this.change({sort: now === column.key ? '-' + column.key : now === '-' + column.key ? '' : column.key, page: ''});
    });
    const style = column.number ? 'number' : '';
    return element('th', {scope: 'col', role: 'columnheader', className: style, 'data-label': column.title}, button);
  }

  change(changes) {
    replaceState(changed(stateInAddress(), changes));
  }

  /** Shows what the state asks for. */
  show(state) {
    const wanted = changed(state, {unit: ''});
    if (!this.section.hidden && this.body.childElementCount && wanted.toString() === this.last.toString()) {
      return;
    }
    this.last = wanted;
    this.section.hidden = false;
    const query = state.get('q') || '';
    if (folded(this.search.value).trim() !== folded(query).trim()) {
      this.search.value = query;
    }
    this.filters.forEach((filter, index) => {
      this.selects[index].value = state.get(filter.key) || '';
    });
    this.sort(state.get('sort') || '');
    this.select(folded(query).split(/\s+/).filter(term => term));
    const pages = Math.max(1, Math.ceil(this.selected.length / PAGE_ROWS));
    this.page = Math.min(Math.max(1, Math.trunc(Number(state.get('page'))) || 1), pages);
    this.pages.textContent = word('page', this.page, pages);
    for (const part of [this.previous, this.pages, this.next]) {
      part.hidden = pages === 1;
    }
    this.previous.disabled = this.page === 1;
    this.next.disabled = this.page === pages;
    this.draw((this.page - 1) * PAGE_ROWS, PAGE_ROWS);
  }

  hide() {
    this.section.hidden = true;
  }

  sort(by) {
    const key = by.replace(/^-/, '');
    const column = this.columns.find(candidate => candidate.key === key);
    this.headings.forEach((heading, index) => {
      const sorted = this.columns[index] === column;
      heading.setAttribute('aria-sort', !sorted ? 'none' : by === key ? 'ascending' : 'descending');
    });
    if (by === this.sorted) {
      return;
    }
    this.sorted = by;
    this.order = this.rows.map((row, index) => index);
    if (column) {
      if (!this.keys.has(key)) {
        this.keys.set(key, sortKeys(this.rows, column));
      }
      const keys = this.keys.get(key);
      const sign = by === key ? 1 : -1;
      this.order.sort((a, b) => {
        const blank = Number(Number.isNaN(keys[a])) - Number(Number.isNaN(keys[b]));
        return blank || (Number.isNaN(keys[a]) ? 0 : sign * (keys[a] - keys[b])) || a - b;
      });
    }
  }

  select(terms) {
    const filters = this.filters.map((filter, index) => [filter, this.selects[index].value]).filter(([, value]) => value !== '');
    if (terms.length && !this.texts) {
      this.texts = this.rows.map(row => folded(row.searched));
    }
    this.selected = this.order.filter(index =>
      filters.every(([filter, value]) => filter.value(this.rows[index]) === value)
      && terms.every(term => this.texts[index].includes(term)));
  }

  draw(from, count) {
    const rows = this.selected.slice(from, from + count).map(index => this.rows[index]);
    this.body.replaceChildren(...rows.map(row => element('tr', {role: 'row'}, ...this.columns.map(column => this.cell(row, column)))));
    const numbers = [from + 1, from + rows.length, this.selected.length, this.rows.length];
    this.status.textContent = this.selected.length === 0 ? word('none_shown', this.rows.length)
      : word(this.selected.length === this.rows.length ? 'shown' : 'shown_of', ...numbers);
  }

  cell(row, column) {
    const style = column.number ? 'number' : column.width || '';
    const content = column.content ? column.content(row) : column.value(row);
    const cell = element('td', {role: 'cell', className: style, 'data-label': column.title});
    cell.append(...(Array.isArray(content) ? content : [content]));
    return cell;
  }

  /** All rows that were selected, as far as paper goes. */
  drawForPrint() {
    this.draw(0, PRINTED_ROWS);
    this.printed.hidden = this.selected.length <= PRINTED_ROWS;
    this.printed.textContent = word('printed', PRINTED_ROWS);
  }

  drawForScreen() {
    this.printed.hidden = true;
    this.draw((this.page - 1) * PAGE_ROWS, PAGE_ROWS);
  }
}
