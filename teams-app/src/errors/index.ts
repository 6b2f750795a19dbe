export { AppError, type ErrorDetail } from './AppError';
export { catalogue, type ErrorCode } from './catalogue';
