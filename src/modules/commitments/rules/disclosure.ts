/** What documents write of themselves when everybody may read them (GOV-02). */
export const openWords: readonly string[] = ["此件主动公开", "此件公开发布"];
