
'use strict';

/* Words and elements. Foreign text gets into the page as textContent alone; the page's policy refuses markup made from text. */

const head = JSON.parse(document.getElementById('head').textContent);
const words = head.words;
const severityOf = named(head.severities);
const verdictOf = named(head.verdicts);
const ruleTitles = new Map(Object.entries(head.rules));

/** The word with its {0}, {1} … filled in. */
function word(code, ...values) {
  return words[code].replace(/\{(\d)\}/g, (slot, index) => values[index]);
}

/** Codes with their words, by code; their order is how heavy they weigh. */
function named(pairs) {
  return new Map(pairs.map(([code, text], weight) => [code, {code, text, weight}]));
}

/** An element with those properties and attributes, and children that are elements or texts. */
function element(name, properties, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties || {})) {
    if (key in made) {
      made[key] = value;
    } else {
      made.setAttribute(key, value);
    }
  }
  made.append(...children);
  return made;
}

function chip(code, text) {
  return element('span', {className: 'chip ' + code}, text);
}
