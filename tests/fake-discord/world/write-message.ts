import type { UploadedFile } from '../rest/route.ts';
import type { MessageBody } from '../validation/message-shape.ts';
import type { Attachment, StoredMessage } from './message.ts';
import type { World } from './world.ts';

/** Puts what the bot sent into a message; what an edit does not name stays as it was. */
export function writeMessage(
  world: World,
  message: StoredMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
  settableFlags: number,
): void {
  message.sent = body;
  if (body.content !== undefined) message.content = (body.content ?? '').trim();
  if (body.embeds !== undefined) message.embeds = body.embeds ?? [];
  if (body.components !== undefined) message.components = body.components ?? [];
  if (body.flags) message.flags |= body.flags & settableFlags;
  if (body.attachments != null || files.length > 0) {
    message.attachments = collectAttachments(world, message.attachments, body, files);
  }
}

/** The new files, and those of the former ones that the list still names; all, if there is no list. */
function collectAttachments(
  world: World,
  former: readonly Attachment[],
  { attachments }: MessageBody,
  files: readonly UploadedFile[],
): readonly Attachment[] {
  const kept = attachments
    ? former.filter(({ id }) => attachments.some((listed) => listed.id === id))
    : former;
  const added = files.map((file) => {
    const number = /\[(\d+)\]/u.exec(file.field)?.[1];
    const described = attachments?.find(({ id }) => id === number);
    return storeFile(world, {
      filename: described?.filename ?? file.filename,
      contentType: file.contentType,
      data: file.data,
      ...(described?.description ? { description: described.description } : {}),
    });
  });
  return [...kept, ...added];
}

/** Keeps a file where its address, on this server, serves it. */
export function storeFile(world: World, file: Omit<Attachment, 'id' | 'url'>): Attachment {
  const id = world.nextId();
  const url = `${world.origin}/attachments/${id}/${encodeURIComponent(file.filename)}`;
  const stored = { ...file, id, url };
  world.files.set(id, stored);
  return stored;
}
