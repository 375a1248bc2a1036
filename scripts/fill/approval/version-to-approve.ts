import type { State } from '../../types/index.ts';
import { isInForce } from '../life/is-in-force.ts';

/** Of the versions of one document, the one that an approval is of: what waits for it before what is in force. */
export function versionToApprove<T>(versions: readonly T[], stateOf: (version: T) => State | undefined): T | undefined {
	return (
		versions.find((version) => stateOf(version) === 'approval') ??
		versions.find((version) => isInForce(stateOf(version)))
	);
}
