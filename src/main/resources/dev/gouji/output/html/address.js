/* The page's state is its address: #view=findings&q=…&sort=-actual&unit=… */

function stateInAddress() {
  return new URLSearchParams(location.hash.slice(1));
}

function address(state) {
  return '#' + state.toString();
}

/** The address with those entries changed; empty ones are left out. */
function changed(state, changes) {
  const next = new URLSearchParams(state);
  for (const [key, value] of Object.entries(changes)) {
    if (value === '') {
      next.delete(key);
    } else {
      next.set(key, value);
    }
  }
  return next;
}

function unitLink(unit, text) {
  const link = element('a', {className: 'unit'}, text);
  link.href = address(changed(stateInAddress(), {unit: unit.file}));
  return link;
}
