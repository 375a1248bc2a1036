import { unknownYet } from './foreseen.ts';

/** What is known of something: whoever asks for more is told that it is not. */
export function onlyKnown<Whole extends object>(known: Partial<Whole>): Whole {
	return new Proxy(known, { get: (of, key) => (key in of ? Reflect.get(of, key) : unknownYet()) }) as Whole;
}
