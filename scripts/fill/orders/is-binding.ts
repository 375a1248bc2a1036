import type { Order } from '../../types/index.ts';
import { isInForce } from '../life/is-in-force.ts';
import { stateOf } from '../life/state-of.ts';

/** An order holds as it lies there; one that is a document of its own holds while that is in force. */
export function isBinding({ document }: Order): boolean {
	return document === undefined || isInForce(stateOf(document.values, document.kind.statuses));
}
