import { auditSummary } from './audit-event.ts';

describe('the sentence of an event', () => {
  const given = { assigneeId: 'p1', dueAt: null };
  it.each([
    ['claim.assigned', given, { assignee: 'Ben Editor' }, 'gave the claim to Ben Editor'],
    ['claim.assigned', given, null, 'gave the claim to someone whose data was erased'],
    ['claim.assigned', { assigneeId: null, dueAt: null }, null, 'took the claim from its assignee'],
    ['person.created', { role: 'EDITOR' }, { name: 'Ben Editor' }, 'added Ben Editor as EDITOR'],
    ['person.created', { role: 'EDITOR' }, null, 'added someone whose data was erased as EDITOR'],
    ['person.disabled', {}, undefined, 'disabled someone whose data was erased'],
    ['invitation.sent', { role: 'REVIEWER' }, {}, 'invited someone whose data was erased as REVIEWER'],
  ])('%s after %j with the personal part %j: %s', (action, after, personal, sentence) => {
    expect(auditSummary(action, after, {}, personal)).toBe(sentence);
  });

  it('of an action not known is its name', () => expect(auditSummary('moon.landed', {}, {}, {})).toBe('moon.landed'));
});
