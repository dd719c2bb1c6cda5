import { type Permission, PERMISSIONS } from '@claimdesk/domain';

type Underscored<Name> = Name extends `${infer What}:${infer May}` ? `${What}_${May}` : never;
/** The sentences of the permission table itself, by names without a colon. */
const may = Object.fromEntries(
  Object.entries(PERMISSIONS).map(([name, sentence]) => [name.replace(':', '_'), sentence]),
) as Record<Underscored<Permission>, string>;

/** The words of the pages about the desk itself: its queues and its rules. */
export const ruleWords = {
  queues: {
    title: 'Queues',
    waiting: 'waiting',
    active: 'at work',
    delayed: 'to be tried again',
    away: 'The queue cannot be reached. Nothing is lost: the work is queued again from the articles themselves.',
    name: { PIPELINE: 'Articles', SOURCES: 'Addresses and feeds' },
    what: {
      PIPELINE: 'Texts to be split into claims and compared.',
      SOURCES: 'Pages and feeds to be fetched from other sites.',
    },
  },
  rules: {
    title: 'Rules of the desk',
    verdicts: 'What a verdict needs',
    approvals:
      'Every verdict is approved by %{smart_count} person. |||| Every verdict is approved by %{smart_count} people.',
    approvals_tag:
      '%{tag}: a verdict on such a claim is approved by %{smart_count} person. |||| %{tag}: a verdict on such a claim is approved by %{smart_count} people.',
    rule: {
      four_eyes:
        'Nobody approves what they wrote, last edited or added evidence to. An admin may override this with a reason that stays on record.',
      gate: 'Corroborated needs support from two independent origins, Disputed evidence on both sides. An editor may waive this with a written reason, which is published.',
      stale:
        'A verdict in force turns stale when a new place says the opposite, or a quote that it cites is changed or dropped.',
      correction: 'Nothing published is edited: a correction is a new version, with a note for readers.',
      audit: 'Every change is kept in the audit log, which nobody can rewrite.',
    },
    who_changes:
      'These rules are part of the code of Claimdesk (policy version %{version}); there is no page or setting that changes them. The server decides by the same tables that are shown here. Who runs the server changes them by installing another version; each verdict remembers the policy it was proposed under. Which role somebody has is set by admins, under People.',
    rights: 'Who may do what',
    what: 'What',
    yes: 'yes',
    no: 'no',
    may,
  },
};
