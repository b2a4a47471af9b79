interface Option {
  value: string;
  text: string;
}

interface ChoiceProps {
  label: string;
  name: string;
  value: string | null;
  /** the label of no choice; without it a choice must be made */
  all?: string;
  options?: readonly Option[];
  groups?: readonly { label: string; options: readonly Option[] }[];
}

/** A select of a form with its label above. */
export function Choice({ label, name, value, all, options = [], groups = [] }: ChoiceProps) {
  const toOption = (option: Option) => (
    <option key={option.value} value={option.value}>
      {option.text}
    </option>
  );
  return (
    <label className="flex flex-col gap-0.5 text-soft">
      {label}
      <select
        name={name}
        defaultValue={value ?? ''}
        className="max-w-64 rounded-xs border border-rule bg-paper px-2 py-1 text-ink"
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map(toOption)}
        {groups
          .filter((group) => group.options.length > 0)
          .map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(toOption)}
            </optgroup>
          ))}
      </select>
    </label>
  );
}
