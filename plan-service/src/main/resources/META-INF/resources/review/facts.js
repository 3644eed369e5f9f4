// The list of facts, measure by measure.
import { h } from './dom.js';
import { KINDS, ORIGINS, summary, tags } from './words.js';

function row(view, editable, on) {
  const open = () => on.pick(view.id);
  return h('li', { class: `fact k-${view.fact.kind}`, 'data-fact': view.id, tabindex: 0, onclick: open,
    onkeydown: (e) => { if (e.key === 'Enter' && e.target === e.currentTarget) open(); } },
    h('span', { class: 'kind' }, KINDS[view.fact.kind]),
    h('div', { class: 'says' },
      h('span', { class: 'summary' }, summary(view.fact)),
      tags(view).map((t) => h('span', { class: 'tag' }, t)),
      view.origin !== 'EXTRACTED' && h('span', { class: `origin o-${view.origin}` }, ORIGINS[view.origin]),
      view.fact.kind !== 'RESPONSIBILITY' && view.fact.kind !== 'MEASURE' && view.quote && h('q', {}, view.quote)),
    editable && h('span', { class: 'tools' },
      h('button', { type: 'button', class: 'correct', onclick: (e) => { e.stopPropagation(); on.correct(view); } }, '更正'),
      view.fact.kind !== 'DOCUMENT' && h('button', { type: 'button', class: 'remove', onclick: (e) => { e.stopPropagation(); on.remove(view); } }, '删除')));
}

export function factList(facts, kinds, words, editable, on) {
  const shown = (f) => (kinds.size === 0 || kinds.has(f.fact.kind))
    && (!words || `${summary(f.fact)} ${f.quote ?? ''} ${f.measure ?? ''}`.includes(words));
  const whole = facts.filter((f) => f.measureId === null && shown(f));
  const groups = facts.filter((f) => f.fact.kind === 'MEASURE').map((measure) => ({
    measure, own: facts.filter((f) => f.measureId === measure.id && f.id !== measure.id && shown(f)),
  })).filter((g) => g.own.length || shown(g.measure));
  return h('div', { class: 'facts' },
    whole.length > 0 && h('section', { class: 'group' },
      h('header', {}, h('b', {}, '方案整体'), h('span', { class: 'title' }, '文件、目标与缺省责任'),
        editable && h('button', { type: 'button', class: 'add', onclick: () => on.add(null) }, '＋ 补充')),
      h('ul', {}, whole.map((f) => row(f, editable, on)))),
    groups.map(({ measure, own }) => h('section', { class: 'group', 'data-measure': measure.id },
      h('header', { 'data-fact': measure.id, tabindex: 0, onclick: () => on.pick(measure.id) },
        h('b', {}, measure.measure),
        h('span', { class: 'title' }, measure.fact.title),
        measure.origin !== 'EXTRACTED' && h('span', { class: `origin o-${measure.origin}` }, ORIGINS[measure.origin]),
        editable && h('span', { class: 'tools' },
          h('button', { type: 'button', class: 'correct', onclick: (e) => { e.stopPropagation(); on.correct(measure); } }, '更正'),
          h('button', { type: 'button', class: 'remove', onclick: (e) => { e.stopPropagation(); on.remove(measure); } }, '删除'),
          h('button', { type: 'button', class: 'add', onclick: (e) => { e.stopPropagation(); on.add(measure); } }, '＋ 补充'))),
      h('ul', {}, own.map((f) => row(f, editable, on))))),
    whole.length + groups.length === 0 && h('p', { class: 'hint' }, '没有符合条件的内容'));
}
