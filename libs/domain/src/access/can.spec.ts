import { ROLES } from '../vocabulary.ts';
import { ANONYMOUS, availableActions, can, PERMISSIONS, systemActor, type Actor, type Permission } from './can.ts';

const person = (role: (typeof ROLES)[number]): Actor => ({ kind: 'PERSON', id: 'p', name: 'P', role });
const actors = {
  anonymous: ANONYMOUS,
  editor: person('EDITOR'),
  reviewer: person('REVIEWER'),
  admin: person('ADMIN'),
  system: systemActor('worker'),
};

describe('the permission table', () => {
  // permission: who has it, of anonymous, editor, reviewer, admin, system
  const table: Record<Permission, (keyof typeof actors)[]> = {
    'session:open': ['anonymous', 'editor', 'reviewer', 'admin', 'system'],
    'article:read': ['editor', 'reviewer', 'admin', 'system'],
    'article:ingest': ['editor', 'reviewer', 'admin', 'system'],
    'article:retry': ['editor', 'reviewer', 'admin', 'system'],
    'story:read': ['editor', 'reviewer', 'admin', 'system'],
    'claim:read': ['editor', 'reviewer', 'admin', 'system'],
    'verdict:propose': ['editor', 'reviewer'],
    'audit:read': ['editor', 'reviewer', 'admin'],
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
    ['an editor may propose on an open claim', actors.editor, 'OPEN', ['propose']],
    ['a reviewer edits too', actors.reviewer, 'RETURNED', ['propose']],
    ['an admin manages people, not verdicts', actors.admin, 'OPEN', []],
    ['nobody does anything with a withdrawn claim', actors.editor, 'WITHDRAWN', []],
    ['a stranger is offered nothing', actors.anonymous, 'OPEN', []],
  ] as const)('%s', (_, actor, status, actions) => {
    expect(availableActions(actor, status)).toEqual(actions);
  });
});
