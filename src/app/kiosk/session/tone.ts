const PITCH_HZ = 523;
const LOUDNESS = 0.12;
const LASTS_S = 0.7;

/** A soft tone that swells and fades. Silent before anyone has touched the screen: browsers ask for that. */
export function playTone(): void {
  if (!navigator.userActivation?.hasBeenActive) return;
  const context = new AudioContext();
  const tone = context.createOscillator();
  const volume = context.createGain();
  const begin = context.currentTime;
  tone.frequency.value = PITCH_HZ;
  volume.gain.setValueAtTime(0, begin);
  volume.gain.linearRampToValueAtTime(LOUDNESS, begin + LASTS_S / 4);
  volume.gain.linearRampToValueAtTime(0, begin + LASTS_S);
  tone.connect(volume).connect(context.destination);
  tone.onended = () => void context.close();
  tone.start(begin);
  tone.stop(begin + LASTS_S);
}
