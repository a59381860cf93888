/**
 * How our part in the page looks. Important rules inside a shadow root win over any of the page's, its element's own style
 * included, so that a page cannot fade, move or hide it by rules.
 */
export const OVERLAY_STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 !important;
  z-index: 2147483647 !important;
  pointer-events: none !important;
  color-scheme: light dark !important;
}
@media print { :host { display: none !important } }
.chip, .toolbar, .pointing {
  position: fixed;
  box-sizing: border-box;
  pointer-events: auto;
  font: 13px/1.4 system-ui, sans-serif;
  color: light-dark(#1b1b1b, #f3f3f3);
  background: light-dark(#ffffff, #292929);
  border: 1px solid light-dark(#8a8a8a, #9e9e9e);
  border-radius: 4px;
  box-shadow: 0 1px 4px rgb(0 0 0 / 25%);
  user-select: none;
}
.chip {
  max-width: min(280px, 80vw);
  padding: 4px 4px 4px 8px;
  border-inline-start-width: 4px;
  cursor: move;
  touch-action: none;
  display: flex;
  align-items: flex-start;
  gap: 8px;
}
.chip.ready { border-inline-start-color: light-dark(#0b6a0b, #6ccb5f) }
.chip.refused { border-inline-start-color: light-dark(#a4262c, #ff99a4) }
.line { overflow-wrap: anywhere }
button {
  min-width: 24px;
  min-height: 24px;
  padding: 0 8px;
  font: inherit;
  color: inherit;
  background: transparent;
  border: 1px solid light-dark(#8a8a8a, #9e9e9e);
  border-radius: 4px;
  cursor: pointer;
}
button:hover { background: light-dark(#eeeeee, #3d3d3d) }
.fold { padding: 0; border-color: transparent }
.toolbar { padding: 4px; display: grid; grid-template-columns: auto auto auto; gap: 4px 8px; align-items: center; max-width: 90vw }
.pointing { top: 8px; left: 50%; transform: translateX(-50%); padding: 4px 8px; display: flex; gap: 8px; align-items: center }
.outline, .flash { position: fixed; box-sizing: border-box; pointer-events: none; border: 2px solid light-dark(#0f6cbd, #62abf5); border-radius: 2px }
@media (prefers-reduced-motion: no-preference) { .flash { animation: flash 1.2s ease-out } }
@keyframes flash { 50% { opacity: 0.2 } }
@media (forced-colors: active) {
  .chip, .toolbar, .pointing { background: Canvas; color: CanvasText; border-color: CanvasText }
  .outline, .flash { border-color: Highlight }
  button { border-color: ButtonText }
}
`;
