import type { ClientLocale } from '../page-state.ts';

/** What Discord's client itself says, as far as the page draws it, and the page's own labels. */
export interface Words {
  readonly onlyYou: string;
  readonly edited: string;
  readonly thinking: string;
  readonly used: string;
  readonly repliedTo: string;
  readonly writeTo: (place: string) => string;
  readonly send: string;
  readonly suggestions: string;
  readonly noSuggestions: string;
  readonly missing: (option: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly messages: string;
  readonly more: string;
  readonly apps: string;
  readonly reply: string;
  readonly stopReplying: string;
  readonly replyingTo: (name: string) => string;
  readonly payload: string;
  readonly language: string;
  readonly channels: string;
  readonly directMessages: string;
  readonly rights: string;
  readonly moderator: string;
  readonly member: string;
  readonly theme: string;
  readonly dark: string;
  readonly light: string;
  readonly submit: string;
  readonly cancel: string;
  readonly violations: string;
  readonly disconnected: string;
  readonly app: string;
}

const en: Words = {
  onlyYou: 'Only you can see this',
  edited: '(edited)',
  thinking: 'is thinking…',
  used: 'used',
  repliedTo: 'in reply to',
  writeTo: (place) => `Message ${place}: type / for commands`,
  send: 'Send',
  suggestions: 'Suggestions',
  noSuggestions: 'No suggestions',
  missing: (option) => `The option ${option} is required.`,
  yes: 'True',
  no: 'False',
  messages: 'Messages',
  more: 'More',
  apps: 'Apps',
  reply: 'Reply',
  stopReplying: 'Stop replying',
  replyingTo: (name) => `Replying to ${name}`,
  payload: 'Payload (JSON)',
  language: 'Language',
  channels: 'Channel',
  directMessages: 'Direct message',
  rights: 'You are',
  moderator: 'Moderator',
  member: 'Member',
  theme: 'Theme',
  dark: 'Dark',
  light: 'Light',
  submit: 'Submit',
  cancel: 'Cancel',
  violations: 'The bot broke rules of Discord',
  disconnected: 'The preview has ended. Start it again, and this page connects by itself.',
  app: 'App',
};

const fr: Words = {
  onlyYou: 'Toi seul(e) peux voir ceci',
  edited: '(modifié)',
  thinking: 'réfléchit…',
  used: 'a utilisé',
  repliedTo: 'en réponse à',
  writeTo: (place) => `Envoyer un message dans ${place} : / pour les commandes`,
  send: 'Envoyer',
  suggestions: 'Suggestions',
  noSuggestions: 'Aucune suggestion',
  missing: (option) => `L’option ${option} est requise.`,
  yes: 'Vrai',
  no: 'Faux',
  messages: 'Messages',
  more: 'Plus',
  apps: 'Applications',
  reply: 'Répondre',
  stopReplying: 'Ne plus répondre',
  replyingTo: (name) => `Réponse à ${name}`,
  payload: 'Contenu envoyé (JSON)',
  language: 'Langue',
  channels: 'Salon',
  directMessages: 'Message privé',
  rights: 'Vous êtes',
  moderator: 'Modérateur',
  member: 'Membre',
  theme: 'Thème',
  dark: 'Sombre',
  light: 'Clair',
  submit: 'Envoyer',
  cancel: 'Annuler',
  violations: 'Le bot a enfreint des règles de Discord',
  disconnected: 'La démonstration est terminée. Relancez-la, et cette page se reconnecte.',
  app: 'App',
};

/** The client's words in its language. */
export const words: Readonly<Record<ClientLocale, Words>> = { 'en-US': en, fr };
