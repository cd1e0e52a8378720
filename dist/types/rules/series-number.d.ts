declare const _default: import("./define-rule.js").Rule;
export default _default;
