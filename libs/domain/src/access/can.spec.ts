import { ROLES, type KeyScope } from '../vocabulary.ts';
import { ANONYMOUS, availableActions, can, PERMISSIONS, systemActor, type Actor, type Permission } from './can.ts';

const person = (role: (typeof ROLES)[number]): Actor => ({ kind: 'PERSON', id: 'p', name: 'P', role });
const key = (...scopes: KeyScope[]): Actor => ({ kind: 'KEY', id: 'k', name: 'K', role: null, scopes });
const actors = {
  anonymous: ANONYMOUS,
  editor: person('EDITOR'),
  reviewer: person('REVIEWER'),
  admin: person('ADMIN'),
  system: systemActor('worker'),
  readingKey: key('published:read'),
  claimsKey: key('claims:read'),
  articlesKey: key('articles:write'),
};

describe('the permission table', () => {
  // permission: who has it, of anonymous, editor, reviewer, admin, system
  const table: Record<Permission, (keyof typeof actors)[]> = {
    'session:open': [
      ...['anonymous', 'editor', 'reviewer', 'admin', 'system', 'readingKey', 'claimsKey', 'articlesKey'],
    ] as (keyof typeof actors)[],
    'profile:manage': ['editor', 'reviewer', 'admin'],
    'article:read': ['editor', 'reviewer', 'admin', 'system', 'claimsKey', 'articlesKey'],
    'article:ingest': ['editor', 'reviewer', 'admin', 'system', 'articlesKey'],
    'article:revise': ['editor', 'reviewer', 'admin', 'system'],
    'feed:manage': ['editor', 'reviewer', 'admin', 'system'],
    'article:retry': ['editor', 'reviewer', 'admin', 'system'],
    'story:read': ['editor', 'reviewer', 'admin', 'system', 'claimsKey'],
    'story:edit': ['editor', 'reviewer'],
    'claim:read': ['editor', 'reviewer', 'admin', 'system', 'claimsKey'],
    'claim:edit': ['editor', 'reviewer'],
    'claim:dismiss': ['editor', 'reviewer'],
    'claim:assign': ['editor', 'reviewer', 'admin'],
    'claim:comment': ['editor', 'reviewer', 'admin'],
    'reply:record': ['editor', 'reviewer'],
    'verdict:propose': ['editor', 'reviewer'],
    'verdict:review': ['reviewer'],
    'verdict:override': ['admin'],
    'people:read': ['editor', 'reviewer', 'admin'],
    'people:manage': ['admin', 'system'],
    'audit:read': ['editor', 'reviewer', 'admin', 'system'],
    'published:read': ['anonymous', 'editor', 'reviewer', 'admin', 'system', 'readingKey'],
    'key:manage': ['admin', 'system'],
    'review:read': ['editor', 'reviewer', 'admin', 'system'],
    'review:import': ['editor', 'reviewer', 'system'],
  };
  it.each(Object.entries(table) as [Permission, string[]][])('%s: %j and nobody else', (permission, allowed) => {
    const granted = Object.entries(actors).filter(([, actor]) => can(actor, permission));
    expect(granted.map(([name]) => name)).toEqual(allowed);
  });

  it('explains each permission in a sentence', () => {
    expect(Object.keys(PERMISSIONS).sort()).toEqual(Object.keys(table).sort());
    for (const sentence of Object.values(PERMISSIONS)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the actions offered on a claim', () => {
  it.each([
    ['an editor may propose on an open claim, or dismiss it', 'editor', 'OPEN', false, ['propose', 'dismiss']],
    ['a reviewer edits too', 'reviewer', 'RETURNED', true, ['propose']],
    ["a reviewer approves or returns another's proposal", 'reviewer', 'PROPOSED', false, ['edit', 'return', 'approve']],
    ['a reviewer cannot approve their own work', 'reviewer', 'PROPOSED', true, ['edit', 'return']],
    ['an editor approves nothing', 'editor', 'PROPOSED', false, ['edit']],
    ['an admin manages people and overrides, no more', 'admin', 'PROPOSED', false, ['approve']],
    ['an admin proposes nothing', 'admin', 'OPEN', false, []],
    ['an editor corrects what is approved', 'editor', 'APPROVED', false, ['correct']],
    ['a reviewer corrects or withdraws what is approved', 'reviewer', 'APPROVED', true, ['correct', 'withdraw']],
    ['nobody does anything with a withdrawn claim', 'reviewer', 'WITHDRAWN', false, []],
    ['a dismissed claim can be opened again', 'editor', 'DISMISSED', false, ['reopen']],
    ['a stranger is offered nothing', 'anonymous', 'OPEN', false, []],
  ] as const)('%s', (_, who, status, isOwnWork, actions) => {
    expect(availableActions(actors[who], { status, isOwnWork })).toEqual(actions);
  });
});
