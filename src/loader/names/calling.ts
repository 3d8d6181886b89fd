const callings =
  /^(?:(?:former|veteran|senior|career|retired) )*(?:diplomat|politician|lawyer|general|official|academic|economist)$/i;

/** What one is, and no office: "diplomat", "retired general". */
export const isCalling = (office: string): boolean => callings.test(office);
