import { ErrorCode } from '../protocol.ts';
import { ApiError } from '../rest/api-error.ts';
import type { RestAnswer, RestRequest, Route } from '../rest/route.ts';
import { messageToWire } from '../world/message.ts';
import type { World } from '../world/world.ts';
import type { Interaction, Outcome } from './interaction.ts';
import { readOutcome } from './read-outcome.ts';

/** Milliseconds that Discord waits for a first response. */
const FIRST_RESPONSE_LIMIT = 3000;

/** The route by which interactions get their first response. */
export function callbackRoutes(world: World): readonly Route[] {
  return [
    {
      method: 'POST',
      template: '/interactions/{interaction_id}/{interaction_token}/callback',
      isOpen: true,
      handle: (request) => {
        const interaction = findWaiting(world, request);
        const outcome = readOutcome(world, interaction, request);
        interaction.respond(outcome);
        world.changes.notify();
        if (request.query.get('with_response') !== 'true') return { status: 204 };
        return { status: 200, body: describeOutcome(world, interaction, outcome) };
      },
    },
  ];
}

function findWaiting(world: World, request: RestRequest): Interaction {
  const interaction = world.interactions.get(request.param('interaction_token'));
  if (!interaction || interaction.id !== request.param('interaction_id')) {
    throw new ApiError(404, ErrorCode.unknownInteraction, 'Unknown interaction');
  }
  if (interaction.outcome) {
    if (!request.isRepeated) {
      request.violate([{ path: '', rule: 'the interaction was answered before (40060)' }]);
    }
    throw new ApiError(400, ErrorCode.alreadyAcknowledged, 'Interaction has already been acknowledged.');
  }
  if (world.now() - interaction.createdAt > FIRST_RESPONSE_LIMIT) {
    throw new ApiError(404, ErrorCode.unknownInteraction, 'Unknown interaction');
  }
  return interaction;
}

function describeOutcome(world: World, interaction: Interaction, outcome: Outcome): RestAnswer['body'] {
  const { callbackType, original } = outcome;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(original
        ? {
            response_message_id: original.id,
            response_message_loading: original.isLoading,
            response_message_ephemeral: original.isEphemeral,
          }
        : {}),
    },
    ...(original ? { resource: { type: callbackType, message: messageToWire(original, world.bot) } } : {}),
  };
}
