import type { Unit } from '../../nlp/unit.ts';

const NETWORK =
  /^(?:x|twitter|facebook|instagram|telegram|tiktok|linkedin|youtube|whatsapp|snapchat|bluesky|mastodon|threads|twitch|discord|weibo|vk)$/u;
const BEFORE =
  /^(?:sur|via|compte|comptes|page|chaîne|réseau|social|réseaux|plateforme|plate-forme|application|canal|fil)$/u;

/** `a écrit sur X Luc Morin`, `sur son compte Instagram la chanteuse`: whether the word at `at` names a network. */
export function namesNetwork(units: readonly Unit[], at: number): boolean {
  return NETWORK.test(units[at]?.norm ?? '') && BEFORE.test(units[at - 1]?.norm ?? '');
}
