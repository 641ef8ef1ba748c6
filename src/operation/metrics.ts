import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** An interaction that is over. */
export interface CountedInteraction {
  /** Such as `command`; one of a few. */
  readonly kind: string;
  /** Such as `answered`; one of a few. */
  readonly outcome: string;
  /** From its arrival to Discord's receipt. */
  readonly milliseconds: number;
}

/** What is true of the bot at this moment. */
export interface Condition {
  readonly isConnected: boolean;
  readonly articles: number;
}

/** What an operator can watch. No label holds anything that a user, a server or an article is named by. */
export interface Metrics {
  readonly count: (interaction: CountedInteraction) => void;
  /** In Prometheus' text format. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** In seconds; Discord waits three. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3];

/** Metrics of the bot and of its process, from zero. */
export function createMetrics(condition: () => Condition): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const interactions = new Counter({
    name: 'verbatim_interactions_total',
    help: 'Interactions by kind and by what became of them',
    labelNames: ['kind', 'outcome'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'verbatim_interaction_duration_seconds',
    help: 'Time from the arrival of an interaction to the receipt of its answer',
    labelNames: ['kind'],
    buckets: BUCKETS,
    registers: [registry],
  });
  gauge(registry, 'verbatim_gateway_connected', 'Whether Discord is connected: 1 or 0', () =>
    condition().isConnected ? 1 : 0,
  );
  gauge(registry, 'verbatim_articles', 'Articles that are searched', () => condition().articles);
  return {
    count: ({ kind, outcome, milliseconds }) => {
      interactions.inc({ kind, outcome });
      seconds.observe({ kind }, milliseconds / 1000);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function gauge(registry: Registry, name: string, help: string, value: () => number): void {
  const collect = function (this: Gauge): void {
    this.set(value());
  };
  registry.registerMetric(new Gauge({ name, help, registers: [], collect }));
}
