-- Rules for collective names; the built-in ones are applied by grammar, their names are examples.
create table collective_rule (
    id          text primary key,
    names       jsonb       not null,
    members     text        not null,
    region_code text references region (code),
    level       text,
    department  text,
    unit_ids    jsonb       not null,
    note        text,
    built_in    boolean     not null,
    changed_by  text        not null,
    changed_at  timestamptz not null,
    version     bigint      not null default 0
);
insert into collective_rule (id, names, members, unit_ids, note, built_in, changed_by, changed_at) values
    ('named-levels', '["各县（市、区）人民政府", "各乡镇政府、街道办事处", "各市（州）人民政府", "各县区政府", "街道办事处"]', 'NAMED_LEVELS', '[]',
     '名称中写明的行政层级：方案所在地区以下、名称以这些字结尾的各地人民政府', true, 'lantian', '2024-01-01T00:00:00+08:00'),
    ('next-level', '["地方各级人民政府", "各级人民政府", "各地人民政府"]', 'NEXT_LEVEL', '[]',
     '下一级各地人民政府：省级方案为各市州，市级方案为各县区，县级方案为各乡镇街道', true, 'lantian', '2024-01-01T00:00:00+08:00'),
    ('unlisted', '["各工业园区管委会", "各有关部门", "有关单位", "管委会"]', 'UNLISTED', '[]',
     '成员尚未列明：作为一个集体单位承担，待管理员添加规则列出成员', true, 'lantian', '2024-01-01T00:00:00+08:00');
