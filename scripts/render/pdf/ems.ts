/** What fits on one line of the running head (beside the firm) and of the foot, in ems. */
export const ems = { running: 36, firm: 15, foot: 44 };
