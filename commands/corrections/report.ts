import type { ActionContext, Step } from '../../src/answer/action-command.ts';
import type { ActionForm, FormField } from '../../src/answer/action-reply.ts';
import { textIn } from '../../src/answer/action-values.ts';
import { done, refuse } from '../../src/answer/plain-reply.ts';
import { decodeReportPlace } from '../../src/answer/report-place.ts';
import type { ReportFault } from '../../src/model/report.ts';
import { replies } from './replies.ts';

const FAULTS: readonly ReportFault[] = ['speaker', 'passage', 'no-quote'];
const LONGEST_NAME = 100;
const LONGEST_NOTE = 300;

/** The button under every answer: asks what is wrong. */
export const report: Step = {
  name: 'report',
  audience: 'everyone',
  run: async ({ payload }, { serverId, services, locale }) => {
    const { report: words } = replies[locale];
    if (serverId === undefined) return refuse(words.onlyInServers);
    const place = decodeReportPlace(payload);
    const found = place && (await services.corrections.at(serverId, place));
    return found ? reportForm(payload, locale, found.words.kind !== undefined) : refuse(words.gone);
  },
};

/** The form that was filled in: keeps the report for those who manage the server. */
export const reported: Step = {
  name: 'reported',
  audience: 'everyone',
  run: async ({ payload, fields }, { serverId, userId, services, locale }) => {
    const { report: words } = replies[locale];
    const place = decodeReportPlace(payload);
    const fault = FAULTS.find((each) => each === textIn(fields, 'fault'));
    if (serverId === undefined) return refuse(words.onlyInServers);
    if (!place || !fault) return refuse(words.gone);
    const outcome = await services.corrections.report({
      serverId,
      userId,
      place,
      fault,
      saidBy: textIn(fields, 'saidBy')?.trim().slice(0, LONGEST_NAME),
      note: textIn(fields, 'note')?.trim().slice(0, LONGEST_NOTE),
    });
    switch (outcome) {
      case 'reported':
        return done([[words.thanks]]);
      case 'gone':
        return refuse(words.gone);
      case 'too-many-open':
        return refuse(words.tooManyOpen);
      case 'too-many-of-person':
        return refuse(words.tooManyOfPerson);
    }
  },
};

/** Where no quote was shown, nobody's name can be wrong. */
function reportForm(payload: string, locale: ActionContext['locale'], hasQuote: boolean): ActionForm {
  const { report: words } = replies[locale];
  const saidBy: FormField = {
    type: 'short',
    name: 'saidBy',
    label: words.saidBy,
    isRequired: false,
    maximum: LONGEST_NAME,
  };
  return {
    status: 'form',
    title: words.title,
    step: 'reported',
    payload,
    fields: [
      {
        type: 'choice',
        name: 'fault',
        label: words.fault,
        isRequired: true,
        choices: FAULTS.filter((fault) => hasQuote || fault === 'passage').map((fault) => ({
          value: fault,
          label: words.faults[fault],
        })),
      },
      ...(hasQuote ? [saidBy] : []),
      { type: 'long', name: 'note', label: words.note, isRequired: false, maximum: LONGEST_NOTE },
    ],
  };
}
