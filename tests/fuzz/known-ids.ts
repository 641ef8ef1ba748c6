import { actionCommands } from '../../commands/actions.ts';
import { stepOf } from '../../src/answer/actions-of.ts';
import { decodeButton } from '../../src/discord/button-id.ts';
import type { As } from '../fake-discord/driver/scene.ts';

/** All ids of buttons and forms that the bot has made, and for whom it made the grants in them. */
export class KnownIds {
  readonly all: string[] = [];
  readonly #grantees = new Map<string, string>();

  /** Takes note of an id that was shown to somebody. */
  add(id: string, as: As): void {
    this.all.push(id);
    const action = decodeButton(id);
    if (action?.kind !== 'step' || action.grant === '') return;
    // What came after a forged step would be forged too.
    if (!this.#grantees.has(action.grant)) this.#grantees.set(action.grant, granteeOf(action.command, as));
  }

  /** Whether an id asks for a step with a grant that was not made for this person, server and command. */
  isForged(id: string, as: As): boolean {
    const action = decodeButton(id);
    if (action?.kind !== 'step') return false;
    const command = actionCommands.find(({ messages }) => messages.en.name === action.command);
    const step = command && stepOf(command, action.step);
    if (!step || step.isForEveryone) return false;
    return this.#grantees.get(action.grant) !== granteeOf(action.command, as);
  }
}

function granteeOf(command: string, { guild, user }: As): string {
  return JSON.stringify([command, guild?.id, user?.id]);
}
