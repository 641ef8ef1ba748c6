import { z } from 'zod';
import { ComponentType } from '../protocol.ts';
import type { Problem } from '../violations.ts';
import { checkSelect } from './component-rules.ts';
import { type Component, componentShape, type PlacedComponent, walkComponents } from './component-shape.ts';
import { checkUnique } from './text-rules.ts';

/** What the fake reads of a modal. */
export const modalShape = z.looseObject({
  custom_id: z.string(),
  title: z.string(),
  components: z.array(componentShape),
});

/** A form as the bot opened it. */
export type Modal = z.infer<typeof modalShape>;

const MAX_TOP_LEVEL = 5;

/** The rules on modals that Discord's schemas leave out. Paths start at the callback's body. */
export function checkModal(modal: Modal): readonly Problem[] {
  const all = [...walkComponents(modal.components, 'data.components')];
  const problems: Problem[] = [
    ...checkUnique(
      all.map(({ path, component }) => ({ path: `${path}.custom_id`, value: component.custom_id })),
      'custom_id',
    ),
    ...all.flatMap(checkField),
  ];
  if (modal.title.trim() === '') problems.push({ path: 'data.title', rule: 'must not be blank' });
  if (modal.components.length > MAX_TOP_LEVEL) {
    problems.push({
      path: 'data.components',
      rule: `at most ${MAX_TOP_LEVEL} labels, has ${modal.components.length}`,
    });
  }
  if (!all.some(({ component }) => component.custom_id)) {
    problems.push({ path: 'data.components', rule: 'a modal needs a field to fill in' });
  }
  return problems;
}

function checkField({ component, path }: PlacedComponent): readonly Problem[] {
  switch (component.type) {
    case ComponentType.actionRow:
      return (component.components?.length ?? 0) > 1
        ? [{ path, rule: 'a row in a modal holds one text input' }]
        : [];
    case ComponentType.textInput:
      return checkTextInput(component, path);
    case ComponentType.stringSelect:
      return [...checkSelect(component, path), ...checkNeed(component, path)];
    case ComponentType.fileUpload:
      return (component.min_values ?? 1) > (component.max_values ?? 1)
        ? [{ path: `${path}.min_values`, rule: 'is more than max_values' }]
        : checkNeed(component, path);
    default:
      return component.disabled === true
        ? [{ path: `${path}.disabled`, rule: 'nothing is disabled in a modal' }]
        : [];
  }
}

/** A field is required unless it says otherwise, and then takes at least one. */
function checkNeed({ required, min_values: least }: Component, path: string): readonly Problem[] {
  return required !== false && least === 0
    ? [{ path: `${path}.min_values`, rule: 'is 0 only where required is false' }]
    : [];
}

function checkTextInput(input: Component, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  const isLabelled = path.endsWith('.component');
  if (isLabelled === Boolean(input.label)) {
    problems.push({
      path: `${path}.label`,
      rule: 'stands on the text input in a row, on the label otherwise',
    });
  }
  const least = input.min_length ?? 0;
  const most = input.max_length ?? 4000;
  if (least > most)
    problems.push({ path: `${path}.min_length`, rule: `${least} is more than max_length, ${most}` });
  const length = input.value?.length ?? 0;
  if (length > most)
    problems.push({ path: `${path}.value`, rule: `at most ${most} characters, has ${length}` });
  return problems;
}
