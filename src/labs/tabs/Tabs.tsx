import './tabs.css';
import { useRef, useState } from 'preact/hooks';
import { type Kit, word } from '../frame/kit.ts';

/** Several parts in one step, one shown at a time: the rooms of a wallet. Arrow keys go from tab to tab, as WAI-ARIA has it. */
export function Tabs({ kit }: { readonly kit: Kit }) {
  const tabs = kit.scenario.steps[kit.view.state.step]?.tabs ?? [];
  const [shown, setShown] = useState(tabs[0] ?? '');
  const list = useRef<HTMLDivElement>(null);
  const open = (tab: string) => {
    setShown(tab);
    void kit.act({ t: 'ui', what: 'open', id: `tab-${tab}` });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (tabs.indexOf(shown) + step + tabs.length) % tabs.length;
    open(tabs[next] ?? shown);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  const Screen = kit.screens[shown];
  return (
    <>
      <div class="tabs" role="tablist" aria-label={word(kit, 'tabsName')} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={tab === shown}
            aria-controls="tab-panel"
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => open(tab)}
          >
            {word(kit, `tab-${tab}`)}
          </button>
        ))}
      </div>
      <div class="tab-panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${shown}`}>
        {Screen && <Screen key={shown} kit={kit} />}
      </div>
    </>
  );
}
