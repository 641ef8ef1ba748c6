import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { machineNetwork } from '../../src/fetch/network.ts';

// Made for this test; it vouches for nothing.
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgUxwA5qZZjMdQVS6n
I6b8ANbNoipbH80Kj8acTl6HvsShRANCAAR3uleYenhVTBldURjyIMufH25Mc9VN
PJbrnTIYnc0kzqZtaQ5k3Dc2i816R8uf8V2Wr/W8rdNBooXduDJdWujw
-----END PRIVATE KEY-----`;
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUG+xeqLznIeZvR/M9ESC0lXoyc1swCgYIKoZIzj0EAwIw
FjEUMBIGA1UEAwwLZXhhbXBsZS5vcmcwIBcNMjYxMTIyMjEzOTMzWhgPMjEyNjEw
MjkyMTM5MzNaMBYxFDASBgNVBAMMC2V4YW1wbGUub3JnMFkwEwYHKoZIzj0CAQYI
KoZIzj0DAQcDQgAEd7pXmHp4VUwZXVEY8iDLnx9uTHPVTTyW650yGJ3NJM6mbWkO
ZNw3NovNekfLn/Fdlq/1vK3TQaKF3bgyXVro8KNrMGkwHQYDVR0OBBYEFBFqCVo0
KeKU1twN1/4SpKT61+jJMB8GA1UdIwQYMBaAFBFqCVo0KeKU1twN1/4SpKT61+jJ
MA8GA1UdEwEB/wQFMAMBAf8wFgYDVR0RBA8wDYILZXhhbXBsZS5vcmcwCgYIKoZI
zj0EAwIDSAAwRQIhAL5aUZFUgP8OadjiQZZh8FQD3C7LtL0N+356U4dKjbCLAiBt
JV9+zmabA0n1Mfk9jXIRm79j5JNIohJnUNka5iD7mw==
-----END CERTIFICATE-----`;

let server: Server | undefined;
afterEach(() => server?.close());

async function listen(made: Server): Promise<number> {
  server = made;
  made.listen(0, '127.0.0.1');
  await once(made, 'listening');
  return (made.address() as AddressInfo).port;
}

const HERE = [{ address: '127.0.0.1', family: 4 }];

describe("the machine's network", () => {
  it('connects to the addresses that it is given, whatever they are called', async () => {
    const port = await listen(createServer());
    const socket = machineNetwork.connect(HERE, port);
    await once(socket, 'connect');
    expect(socket.remoteAddress).toBe('127.0.0.1');
    socket.destroy();
  });

  it('goes on to the next address when one does not answer', async () => {
    const port = await listen(createServer());
    const socket = machineNetwork.connect([{ address: '::1', family: 6 }, ...HERE], port);
    await once(socket, 'connect');
    expect(socket.remoteAddress).toBe('127.0.0.1');
    socket.destroy();
  });

  it('encrypts only to whom a known authority vouches for', async () => {
    const port = await listen(createSecureServer({ key: KEY, cert: CERTIFICATE }));
    const socket = machineNetwork.connect(HERE, port, 'example.org');
    const [error] = await once(socket, 'error').catch((thrown: unknown) => [thrown]);
    expect(error).toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  });

  it('calls after its time, unless called off', async () => {
    const called = Promise.withResolvers<string>();
    machineNetwork.after(0, () => called.resolve('first'))();
    machineNetwork.after(1, () => called.resolve('second'));
    expect(await called.promise).toBe('second');
  });
});
