import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StudioValue } from '../../../types/studio.ts';
import type { Path } from '../findings/field-of.ts';
import type { Located } from '../findings/located.ts';

/** What each field of a form needs beside itself. */
export interface FormContext {
	readonly located: readonly Located[];
	/** @param isTyping more is to be expected soon */
	set(path: Path, value: StudioValue | undefined, isTyping?: boolean): void;
	/** Told to who does not see it. */
	say(words: string): void;
	/** The first of these elements that can have it has the focus as soon as the form is drawn again. */
	focusNext(...ids: readonly string[]): void;
}

const context = createContext<FormContext | undefined>(undefined);

export const FormProvider = context.Provider;

export function useForm(): FormContext {
	const form = useContext(context);
	if (form === undefined) throw new Error('A field stands in a form');
	return form;
}
