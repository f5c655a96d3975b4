package dev.gouji.rule.form;

import dev.gouji.table.Layout;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The forms that the rules of one set are laid onto, each numbered once. */
public final class Forms {
    private final Map<String, FormIndex> forms = new ConcurrentHashMap<>();

    /** No form yet: each is numbered when a report follows it. */
    public Forms() {}

    FormIndex of(Layout layout) {
        FormIndex known = forms.get(layout.code());
        if (known == null) {
            known = new FormIndex(layout);
            FormIndex other = forms.putIfAbsent(layout.code(), known);
            known = other == null ? known : other;
        }
        return known;
    }
}
