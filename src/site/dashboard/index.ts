export { type CallApi } from './api.ts';
export { createDashboard, type DashboardContext } from './dashboard.ts';
export { FORGE_PAGE } from './forge-part.ts';
export { STYLE } from './style.ts';
