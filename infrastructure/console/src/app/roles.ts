/** Who is offered what; the API decides who may. */
export const MAY_SEARCH = ['rtcc-analyst', 'supervisor'];
export const MAY_SEE_HITS = ['rtcc-analyst', 'field-officer', 'supervisor', 'alpr-administrator'];
export const MAY_ACKNOWLEDGE = ['rtcc-analyst', 'field-officer', 'supervisor'];
export const MAY_ASK_CLIPS = ['rtcc-analyst', 'field-officer', 'supervisor', 'approver'];
export const MAY_SEE_CLIPS = [...MAY_ASK_CLIPS, 'counsel', 'auditor', 'inspector-general'];
export const MAY_RECEIVE_REQUESTS = ['records-officer', 'counsel', 'approver'];
export const MAY_SEE_REQUESTS = [...MAY_RECEIVE_REQUESTS, 'supervisor', 'auditor', 'inspector-general'];
export const MAY_SEE_COUNSELS_QUEUE = ['counsel'];
export const MAY_REVIEW_REPORTS = ['supervisor', 'operations-manager'];
export const MAY_COMMISSION = ['technician', 'operations-manager'];
export const MAY_AUDIT = ['auditor', 'inspector-general'];
