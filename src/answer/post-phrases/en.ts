import type { PostPhrases } from './phrases.ts';

const reasons = {
  administrator: 'because an administrator asked for it',
  forbidden: 'because I may no longer post there',
  'unknown-channel': 'because the channel is no longer there',
  rejected: 'because Discord does not accept the post',
} as const;

export const english: PostPhrases = {
  heading: {
    newest: 'New articles',
    article: 'Summary',
    quote: 'Quote of the day',
    prompt: 'For discussion',
  },
  question: (question, speaker) => {
    const who = speaker ?? 'the author';
    switch (question) {
      case 'agreement':
        return `Do you agree with ${who}? Why, or why not?`;
      case 'evidence':
        return `What would show that ${who} is right, or wrong?`;
      case 'other-side':
        return `Who would contradict ${who} here, and with what reasons?`;
      case 'omission':
        return 'What does this passage leave out?';
      case 'consequence':
        return `If ${who} is right, what follows?`;
    }
  },
  empty: {
    newest: 'No new articles since the last post.',
    article: 'The article of this schedule is no longer in the corpus.',
    quote: 'There is no quote to post in the articles.',
    prompt: 'There is no passage to discuss in the articles.',
  },
  others: (titles) => `Also new: ${titles.join(' · ')}`,
  late: (dueAt, missed) => {
    const due = `This post was due at ${dueAt} and comes late.`;
    if (missed === 0) return due;
    return `${due} ${missed === 1 ? 'The one before it was missed.' : `The ${missed} before it were missed.`}`;
  },
  paused: (scheduleId, channel, reason) =>
    `I have paused the schedule ${scheduleId} for ${channel} ${reasons[reason]}. Nothing is lost: put that right, then resume it with /schedule resume.`,
  runState: {
    due: 'due',
    publishing: 'posted, being published',
    posted: 'posted',
    empty: 'nothing to post',
    missed: 'missed',
    refused: 'refused by Discord',
    uncertain: 'may have been posted',
  },
};
