/** What fits on one line of the foot, and of the running head: of the title, of the firm beside the longest. In ems. */
export const ems = { running: 36, firm: 15, foot: 44 };
