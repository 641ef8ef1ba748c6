import { z } from 'zod';
import { ComponentType } from '../protocol.ts';

const optionShape = z.looseObject({
  label: z.string(),
  value: z.string(),
  default: z.boolean().nullish(),
});

/** A message or modal component as far as the fake reads it; everything else that was sent is kept. */
export interface Component {
  readonly type: number;
  readonly id?: number | null | undefined;
  readonly custom_id?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly content?: string | null | undefined;
  readonly style?: number | null | undefined;
  readonly url?: string | null | undefined;
  readonly sku_id?: string | null | undefined;
  readonly emoji?: unknown;
  readonly file?: unknown;
  readonly media?: unknown;
  readonly items?: unknown;
  readonly disabled?: boolean | null | undefined;
  readonly required?: boolean | null | undefined;
  readonly placeholder?: string | null | undefined;
  readonly value?: string | null | undefined;
  readonly min_values?: number | null | undefined;
  readonly max_values?: number | null | undefined;
  readonly min_length?: number | null | undefined;
  readonly max_length?: number | null | undefined;
  readonly options?: readonly z.infer<typeof optionShape>[] | null | undefined;
  readonly components?: readonly Component[] | null | undefined;
  readonly accessory?: Component | null | undefined;
  readonly component?: Component | null | undefined;
  readonly [key: string]: unknown;
}

/** Reads a component from a request body. */
export const componentShape: z.ZodType<Component> = z.lazy(() =>
  z.looseObject({
    type: z.number(),
    id: z.number().nullish(),
    custom_id: z.string().nullish(),
    label: z.string().nullish(),
    content: z.string().nullish(),
    style: z.number().nullish(),
    url: z.string().nullish(),
    sku_id: z.string().nullish(),
    disabled: z.boolean().nullish(),
    required: z.boolean().nullish(),
    placeholder: z.string().nullish(),
    value: z.string().nullish(),
    min_values: z.number().nullish(),
    max_values: z.number().nullish(),
    min_length: z.number().nullish(),
    max_length: z.number().nullish(),
    options: z.array(optionShape).nullish(),
    components: z.array(componentShape).nullish(),
    accessory: componentShape.nullish(),
    component: componentShape.nullish(),
  }),
);

/** A component and where it stands in its body. */
export interface PlacedComponent {
  readonly component: Component;
  readonly path: string;
}

/** All components, nested ones included, in the order in which they are shown. */
export function* walkComponents(
  components: readonly Component[],
  path = 'components',
): Generator<PlacedComponent> {
  for (const [index, component] of components.entries()) {
    yield* walkOne(component, `${path}[${index}]`);
  }
}

function* walkOne(component: Component, path: string): Generator<PlacedComponent> {
  yield { component, path };
  if (component.components) yield* walkComponents(component.components, `${path}.components`);
  if (component.accessory) yield* walkOne(component.accessory, `${path}.accessory`);
  if (component.component) yield* walkOne(component.component, `${path}.component`);
}

const SELECTS: readonly number[] = [
  ComponentType.stringSelect,
  ComponentType.userSelect,
  ComponentType.roleSelect,
  ComponentType.mentionableSelect,
  ComponentType.channelSelect,
];

/** Whether it is one of the five kinds of select menu. */
export function isSelect(component: Component): boolean {
  return SELECTS.includes(component.type);
}
