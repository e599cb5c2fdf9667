export { CONTROL_PATH, createControl, replay, type ControlContext } from './control.ts';
export { streamExchanges } from './stream-exchanges.ts';
