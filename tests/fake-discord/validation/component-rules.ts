import { ButtonStyle, ComponentType } from '../protocol.ts';
import type { Problem } from '../violations.ts';
import { type Component, isSelect, type PlacedComponent } from './component-shape.ts';
import { checkUnique } from './text-rules.ts';

/** The rules on one component of a message that Discord's schemas leave out. */
export function checkComponent({ component, path }: PlacedComponent): readonly Problem[] {
  switch (component.type) {
    case ComponentType.textDisplay:
      return component.content && component.content.trim() === ''
        ? [{ path: `${path}.content`, rule: 'must not be blank' }]
        : [];
    case ComponentType.actionRow:
      return checkRow(component, path);
    case ComponentType.button:
      return checkButton(component, path);
    case ComponentType.stringSelect:
      return checkSelect(component, path);
    default:
      return [];
  }
}

function checkRow(row: Component, path: string): readonly Problem[] {
  const inside = row.components ?? [];
  const selects = inside.filter(isSelect).length;
  if (selects > 0 && inside.length > 1)
    return [{ path, rule: 'a row holds either one select or up to 5 buttons' }];
  return [];
}

function checkButton(button: Component, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  const isLink = button.style === ButtonStyle.link;
  const isPremium = button.style === ButtonStyle.premium;
  if (isLink !== Boolean(button.url))
    problems.push({ path: `${path}.url`, rule: 'stands on link buttons, and only there' });
  if ((isLink || isPremium) === (button.custom_id != null)) {
    problems.push({ path: `${path}.custom_id`, rule: 'stands on every button but links and premium ones' });
  }
  if (!isPremium && !button.label?.trim() && !button.emoji) {
    problems.push({ path: `${path}.label`, rule: 'a button needs a label or an emoji' });
  }
  return problems;
}

/** The rules on a string select, in a message or a modal. */
export function checkSelect(select: Component, path: string): readonly Problem[] {
  const options = select.options ?? [];
  const least = select.min_values ?? 1;
  const most = select.max_values ?? 1;
  const problems: Problem[] = [
    ...checkUnique(
      options.map(({ value }, index) => ({ path: `${path}.options[${index}].value`, value })),
      'option value',
    ),
  ];
  if (least > most)
    problems.push({ path: `${path}.min_values`, rule: `${least} is more than max_values, ${most}` });
  if (most > options.length) {
    problems.push({
      path: `${path}.max_values`,
      rule: `${most} is more than there are options, ${options.length}`,
    });
  }
  const chosen = options.filter((option) => option.default === true).length;
  if (chosen > most) problems.push({ path: `${path}.options`, rule: `${chosen} defaults, at most ${most}` });
  return problems;
}
