import { MessageFlags, type RepliableInteraction } from 'discord.js';

/** Calls once after so many milliseconds. @returns what calls it off. */
export type After = (milliseconds: number, call: () => void) => () => void;

/** Of the interactions whose wait is over: whether their answer was announced. */
const announced = new WeakMap<RepliableInteraction, Promise<boolean>>();

/**
 * Announces the answer, to whoever asked alone, if it is not there in time: Discord gives an interaction up after three
 * seconds without a word, and the announcement can be filled for a quarter of an hour.
 *
 * @returns what calls it off.
 */
export function announceIfLate(
  interaction: RepliableInteraction,
  milliseconds: number,
  after: After = machineTimer,
): () => void {
  return after(milliseconds, () => {
    if (interaction.replied || interaction.deferred || announced.has(interaction)) return;
    const announcement = interaction.deferReply({ flags: MessageFlags.Ephemeral });
    announced.set(
      interaction,
      announcement.then(
        () => true,
        () => false,
      ),
    );
  });
}

/** The answer is on its way: from now on it is not announced. Gives whether it was, so that it takes the place of that. */
export function endWait(interaction: RepliableInteraction): Promise<boolean> {
  const known = announced.get(interaction) ?? Promise.resolve(false);
  announced.set(interaction, known);
  return known;
}

function machineTimer(milliseconds: number, call: () => void): () => void {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
}
