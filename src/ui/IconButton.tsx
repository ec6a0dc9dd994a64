import type { LucideIcon } from 'lucide-react';
import controls from './controls.module.css';

interface IconButtonProps {
  /** Read by assistive technology and shown when the pointer rests on it. */
  readonly name: string;
  readonly Icon: LucideIcon;
  readonly onClick: () => void;
  /** Of the icon, in pixels; the button itself stays large enough to be hit. */
  readonly size?: number;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
}

/** A button that shows a sign and has a name. */
export function IconButton({ name, Icon, onClick, size = 16, disabled, className }: IconButtonProps) {
  return (
    <button
      type="button"
      className={className === undefined ? controls['icon'] : `${controls['icon']} ${className}`}
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={size} aria-hidden="true" />
    </button>
  );
}
