// The document's words on paper, with the places that facts were read from.
import { h } from './dom.js';
import { KINDS } from './words.js';

const text = (view) => view.text ?? '';

// Marks that touch a stretch, the shortest last: what is most particular is what a click means.
function pieces(words, start, marks) {
  const end = start + words.length;
  const here = marks.filter((m) => m.start < end && m.end > start && m.kind !== 'MEASURE');
  const cuts = [...new Set([start, end, ...here.flatMap((m) => [Math.max(m.start, start), Math.min(m.end, end)])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1];
    const covering = here.filter((m) => m.start <= from && m.end >= to).sort((a, b) => (b.end - b.start) - (a.end - a.start));
    const part = words.slice(from - start, to - start);
    if (covering.length === 0) return part;
    const top = covering[covering.length - 1];
    return h('mark', {
      class: `k-${top.kind}`, 'data-facts': covering.map((m) => m.factId).join(' '), 'data-fact': top.factId,
      title: KINDS[top.kind] ?? '待看', tabindex: 0,
    }, part);
  });
}

export function transcript(view, onPick) {
  const remarks = [...view.unresolved, ...view.unread].map((r, i) => ({ ...r, kind: 'REMARK', factId: `remark-${i}` })).filter((r) => r.start !== null);
  const marks = [...view.marks, ...remarks];
  const measures = view.marks.filter((m) => m.kind === 'MEASURE');
  const blocks = view.blocks.map((block) => {
    if (block.rows) {
      return h('table', { class: 'block' }, h('tbody', {}, block.rows.map((row) =>
        h('tr', {}, row.map((cell) => h('td', {}, pieces(cell.text, cell.start, marks)))))));
    }
    const inside = measures.find((m) => m.start < block.start + text(block).length && m.end > block.start);
    return h('p', { class: `block${inside ? ' in-measure' : ''}`, 'data-measure': inside?.factId, 'data-start': block.start },
      pieces(text(block), block.start, marks));
  });
  const pick = (event) => {
    const mark = event.target.closest('mark');
    if (mark && (event.type === 'click' || event.key === 'Enter')) onPick(mark.dataset.fact);
  };
  return h('article', { class: 'paper', onclick: pick, onkeydown: pick }, blocks);
}

// Lights up every piece of a fact and brings the first into view.
export function light(paper, factId) {
  paper.querySelectorAll('.lit').forEach((e) => e.classList.remove('lit'));
  const found = [...paper.querySelectorAll('mark')].filter((m) => m.dataset.facts.split(' ').includes(factId));
  const lit = found.length ? found : [...paper.querySelectorAll('.block')].filter((b) => b.dataset.measure === factId);
  lit.forEach((e) => e.classList.add('lit'));
  lit[0]?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  return lit.length > 0;
}
