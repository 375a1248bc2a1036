import type { Edition } from '../../../types/index.ts';
import { spacer } from '../blocks/spacer.ts';
import { currentVersion } from '../frame/current-version.ts';
import type { Block, State } from '../state.ts';
import { changeList } from './change-list.ts';
import { contacts } from './contacts.ts';
import { contents } from './contents.ts';
import { register } from './register.ts';

/** What stands between the cover and the chapters. */
export function front(edition: Edition, state: State): readonly Block[] {
	return [
		// A template's cover is its own.
		...(state.sheet.title ? [...currentVersion(edition.frame.current, state), ...state.spacer()] : []),
		contents(edition, state),
		...contacts(edition, state.sheet.width),
		...register(edition, state),
		...changeList(edition, state),
		spacer(),
	];
}
