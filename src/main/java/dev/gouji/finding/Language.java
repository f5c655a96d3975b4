package dev.gouji.finding;

/** The language of what people read; codes and JSON keys are the same in both. */
public enum Language {
    ZH,
    EN
}
