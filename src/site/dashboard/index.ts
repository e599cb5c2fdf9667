export { type CallApi } from './api.ts';
export { createDashboard, type DashboardContext } from './dashboard.ts';
export { STYLE } from './style.ts';
