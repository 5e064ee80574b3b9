/**
 * Sets how large a millimetre is on this screen, in CSS pixels: every target and letter of the kiosk follows. Until the
 * document goes; what stays is `pxPerMm` of the deployment.
 */
export function setPxPerMm(pixels: number): void {
  document.documentElement.style.setProperty('--mm', `${pixels}px`);
}
