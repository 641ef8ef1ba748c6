/** Names of bodies that go on with small letters, as `first word: the words behind it | …`. */
const rows = `
canard: enchaîné
monde: diplomatique
courrier: international
midi: libre
france: info
parisien: libéré
nouvel: observateur
chine: nouvelle
médecins: du monde
action: contre la faim
secours: populaire | catholique | islamique | populaire français
restos: du cœur
amis: de la terre
terre: des hommes
droit: au logement
handicap: international
solidarités: international
humanité: et inclusion
première: urgence internationale
armée: du salut
option: consommateurs
québec: solidaire
bloc: québécois
lutte: ouvrière
debout: la france
nuit: debout
sens: commun
génération: identitaire
action: française
riposte: laïque
manif: pour tous
forum: social mondial
transparence: internationale
`;

/** The words, in lower case, with which the name of a body goes on behind its first. */
export const continuedNames: ReadonlyMap<string, readonly (readonly string[])[]> = build();

function build(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const names = new Map<string, (readonly string[])[]>();
  for (const row of rows.trim().split('\n')) {
    const [head = '', tails = ''] = row.split(':');
    const known = names.get(head) ?? [];
    names.set(head, [...known, ...tails.split('|').map((tail) => tail.trim().split(' '))]);
  }
  // The longest first: "Secours populaire français".
  for (const tails of names.values()) tails.sort((one, other) => other.length - one.length);
  return names;
}
