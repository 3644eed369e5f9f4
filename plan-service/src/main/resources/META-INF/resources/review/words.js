// What codes are called, and what a fact says in one line.
export const KINDS = {
  DOCUMENT: '文件', DEFAULT_RESPONSIBILITY: '缺省责任', MEASURE: '措施',
  RESPONSIBILITY: '责任单位', TARGET: '指标', DEADLINE: '时限', RECURRING: '频次',
};
export const ROLES = { LEAD: '牵头', RESPONSIBLE: '负责', COOPERATING: '配合', IMPLEMENTING: '落实' };
export const ORIGINS = { EXTRACTED: '读取', CORRECTED: '已更正', ADDED: '已补充' };
export const ACTS = { CORRECTED: '更正', ADDED: '补充', REMOVED: '删除' };
export const PERIODS = { week: '每周', month: '每月', quarter: '每季度', year: '每年' };
export const COMPARATORS = {
  '<=': '不高于', '<': '低于', '>=': '不低于', '>': '高于', '=': '等于', approx: '左右',
  increase_by: '上升', decrease_by: '下降',
};
const UNITS = { 'ug/m3': '微克/立方米', 'mg/m3': '毫克/立方米', t: '吨', percentage_point: '个百分点', ratio: '' };

// Reasons of the reader, in Chinese.
const REASONS = {
  'part of a responsibility clause that names no unit with a role': '责任条款中没有认出单位或角色',
  'a time that is no calendar day': '时限不是确定的日期',
  'a time limit without a date': '时限中没有日期',
  'stands for several units that nobody has listed; it stays one': '是一类单位的统称，尚无名单，暂作一个单位',
};
export const reason = (text) => REASONS[text] ?? text;

const amount = (comparator, value, unit) =>
  value === null || value === undefined ? '' : `${COMPARATORS[comparator] ?? comparator} ${value}${UNITS[unit] ?? unit ?? ''}`;

export function summary(fact) {
  switch (fact.kind) {
    case 'DOCUMENT':
      return [fact.title, fact.documentNumber, fact.issuer, fact.issuedOn].filter(Boolean).join(' · ');
    case 'DEFAULT_RESPONSIBILITY':
      return fact.units.map((u) => `${u.unit}（${ROLES[u.role]}）`).join('、') || '无';
    case 'MEASURE':
      return fact.title;
    case 'RESPONSIBILITY':
      return fact.unit;
    case 'TARGET':
      return [fact.scope, fact.indicator, fact.baselineYear && `较${fact.baselineYear}年`, amount(fact.comparator, fact.value, fact.unit)]
        .filter(Boolean).join(' ');
    case 'DEADLINE':
      return fact.what;
    case 'RECURRING':
      return [PERIODS[fact.every], amount(fact.comparator, fact.value, fact.unit)].filter(Boolean).join(' ');
    default:
      return '';
  }
}

export function tags(view) {
  const fact = view.fact;
  const tags = [];
  if (fact.role) tags.push(ROLES[fact.role]);
  if (fact.kind !== 'DOCUMENT' && fact.dueOn) tags.push(`截至 ${fact.dueOn}`);
  if (fact.kind === 'DEADLINE' && !fact.dueOn) tags.push('无确定日期');
  if (fact.aspirational) tags.push('力争');
  if (fact.approximate) tags.push('约数');
  if (view.inherited) tags.push('缺省');
  return tags;
}
