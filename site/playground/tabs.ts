import { byId, element } from './dom.ts';

/** A tab, by its number: that of a note, or -1 for the configuration. */
export interface Tab {
  index: number;
  label: string;
  title: string;
}

/** Shows tabs as the pattern of the ARIA practices has them: one stop for the Tab key, arrow keys move between them. */
export function showTabs(tabs: readonly Tab[], active: number, open: (index: number) => void): void {
  const list = byId('tabs');
  const hadFocus = list.contains(document.activeElement);
  const buttons = tabs.map(({ index, label, title }) =>
    element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${index}`,
        title,
        class: index < 0 ? 'tab config' : 'tab',
        'aria-selected': String(index === active),
        'aria-controls': 'panel',
        tabindex: index === active ? '0' : '-1',
        click: () => open(index),
        keydown: (event) => move(event as KeyboardEvent),
      },
      label,
    ),
  );
  list.replaceChildren(...buttons);
  byId('panel').setAttribute('aria-labelledby', `tab-${active}`);
  const selected = buttons.find((button) => button.id === `tab-${active}`);
  if (hadFocus) selected?.focus();
  selected?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

  function move(event: KeyboardEvent): void {
    const at = tabs.findIndex(({ index }) => index === active);
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1 + tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    open(tabs[to % tabs.length]!.index);
  }
}
