import { useState } from 'preact/hooks';
import { CalibrationScreen } from './calibration-screen.tsx';
import { StaffScreen } from './staff-screen.tsx';

/** What the people of the venue see behind the mark: how the screen is doing, and nothing of any visitor. */
export function StaffScreens() {
  const [isMeasuring, setMeasuring] = useState(false);
  return (
    <main id="main" class="page" tabIndex={-1}>
      <div class="reach">
        {isMeasuring ? (
          <CalibrationScreen onLeave={() => setMeasuring(false)} />
        ) : (
          <StaffScreen onMeasure={() => setMeasuring(true)} />
        )}
      </div>
    </main>
  );
}
