/** The words of triage. */
export const triageWords = {
  undo: 'Undo',
  triage: {
    title: 'Triage',
    left: '%{smart_count} left',
    decided: '%{smart_count} done',
    speed: '%{speed} an hour',
    more: '%{smart_count} more',
    all: 'Triage all open claims',
    finished: 'All done.',
    nothing: 'Nothing to triage.',
    nothing_here: 'No open claim fits what you asked for.',
    nothing_left: 'Every claim has been looked at. New ones appear here by themselves.',
    refused: 'Not saved: “%{claim}”. %{why} Your words are kept on the claim.',
    reason: {
      say: '%{names} says so. |||| %{names} say so independently of each other.',
      deny: '%{names} denies it. |||| %{names} deny it.',
      only: 'Only %{names} says so; no independent origin confirms it.',
      nobody_denies: 'Nobody on record denies it.',
    },
  },
};
