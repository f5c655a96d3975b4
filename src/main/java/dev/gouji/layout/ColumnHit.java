package dev.gouji.layout;

/** A column's label found on a sheet. */
record ColumnHit(String code, LabelCell cell) {}
