import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { WorkBar } from './actions/work-bar.tsx';
import { unreachable } from './ask.ts';
import { CompanyBar } from './company-bar.tsx';
import { addressOf, place } from './place.ts';
import { texts } from './start.ts';
import { BuildView } from './views/build.tsx';
import { DocumentView } from './views/document/document-view.tsx';
import { DocumentList } from './views/document-list.tsx';
import { FactsView } from './views/facts/facts-view.tsx';
import { HistoryView } from './views/history.tsx';
import { NewDocument } from './views/new.tsx';
import { RegisterView } from './views/register.tsx';
import { YearView } from './views/year.tsx';

/** The views, by their names in the address. */
const views: Readonly<Record<string, () => JSX.Element>> = {
	documents: DocumentList,
	document: DocumentView,
	facts: FactsView,
	new: NewDocument,
	build: BuildView,
	year: YearView,
	register: RegisterView,
	history: HistoryView,
};

/** Views of what is done beside writing, as the menu has them. */
const workViews = ['new', 'build', 'year', 'register', 'history'] as const;

/** The frame of the page: the menu, whatever is wrong with the connection, and the view. */
export function App(): JSX.Element {
	const { view, of } = place.value;
	const View = views[view] ?? DocumentList;
	const main = useRef<HTMLElement>(null);
	const isFirst = useRef(true);
	// Whoever reads with ears hears where he is each time that the view is another: the heading takes the focus on from here when it is
	// known. Who goes through the companies goes on from there.
	useLayoutEffect(() => {
		const isChoosing = document.activeElement?.closest('.company-bar') != null;
		if (!isFirst.current && !isChoosing) main.current?.focus();
		isFirst.current = false;
	}, [view, of.file]);
	return (
		<>
			<button type="button" class="skip" onClick={() => main.current?.focus()}>
				{texts.skip}
			</button>
			<header class="top">
				<span class="name">{texts.name}</span>
				<CompanyBar />
				<nav aria-label={texts.menu.label}>
					<a href={addressOf('documents')} aria-current={View === DocumentList ? 'page' : undefined}>
						{texts.menu.documents}
					</a>
					<a href={addressOf('facts')} aria-current={View === FactsView ? 'page' : undefined}>
						{texts.menu.facts}
					</a>
					{workViews.map((name) => (
						<a key={name} href={addressOf(name)} aria-current={view === name ? 'page' : undefined}>
							{texts.work.menu[name]}
						</a>
					))}
				</nav>
			</header>
			<div role="alert">{unreachable.value !== undefined && <p class="unreachable">{unreachable.value}</p>}</div>
			<WorkBar />
			<main ref={main} id="main" tabIndex={-1}>
				<View />
			</main>
		</>
	);
}
