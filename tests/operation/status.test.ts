import { afterEach, describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/operation/metrics.ts';
import { type StatusServer, serveStatus } from '../../src/operation/serve-status.ts';

let server: StatusServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function serve(readiness: Readonly<Record<string, boolean>>) {
  const metrics = createMetrics(() => ({ isConnected: readiness['gateway'] ?? false, articles: 3 }));
  server = await serveStatus({ host: '127.0.0.1', port: 0, metrics, readiness: () => readiness });
  const address = `http://127.0.0.1:${server.port}`;
  return { metrics, get: (path: string, init?: RequestInit) => fetch(address + path, init) };
}

describe('the status of the bot', () => {
  it('is 200 when everything that it needs is there', async () => {
    const { get } = await serve({ gateway: true, index: true });
    const response = await get('/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready', gateway: true, index: true });
  });

  it('is 503 when something is missing, and says what', async () => {
    const { get } = await serve({ gateway: false, index: true });
    const response = await get('/health?probe');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'not ready', gateway: false, index: true });
  });

  it('counts interactions by kind and outcome, in the text that Prometheus reads', async () => {
    const { get, metrics } = await serve({ gateway: true });
    metrics.count({ kind: 'command', outcome: 'answered', milliseconds: 20 });
    metrics.count({ kind: 'command', outcome: 'answered', milliseconds: 2_000 });
    metrics.count({ kind: 'suggestions', outcome: 'late', milliseconds: 10 });
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    const text = await response.text();
    expect(text).toContain('verbatim_interactions_total{kind="command",outcome="answered"} 2');
    expect(text).toContain('verbatim_interactions_total{kind="suggestions",outcome="late"} 1');
    expect(text).toContain('verbatim_interaction_duration_seconds_bucket{le="0.025",kind="command"} 1');
    expect(text).toContain('verbatim_gateway_connected 1');
    expect(text).toContain('verbatim_articles 3');
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  });

  it('gives nothing else, and takes nothing in', async () => {
    const { get } = await serve({});
    expect((await get('/')).status).toBe(404);
    expect((await get('/../.env')).status).toBe(404);
    expect((await get('/health', { method: 'POST', body: 'x' })).status).toBe(405);
  });
});
