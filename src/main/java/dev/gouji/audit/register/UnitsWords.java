package dev.gouji.audit.register;

import dev.gouji.finding.Wording;
import java.util.List;

/** What is said of a list of units that cannot be used as it is. */
final class UnitsWords {
    static final Wording EMPTY = new Wording(
            "名单里没有单位。请在表头（如“单位,上级,层级,别名”）下面，每行写一个单位。",
            "The list names no agency. Below a heading such as \"agency,parent,level,aliases\", write one agency a line.");
    static final Wording NAMELESS =
            new Wording("这一行没有写单位名称。请补上，或删去这一行。", "This row names no agency. Fill in its name, or delete the row.");

    private UnitsWords() {}

    static Wording noAgency(String headings) {
        return new Wording(
                "找不到写单位名称的一列（现有的表头：" + headings + "）。请把那一列的表头改为“单位”“单位名称”“填报单位”或“agency”。",
                "No column names the agencies (the headings are: " + headings
                        + "). Give that column the heading \"agency\" or 单位名称.");
    }

    static Wording rivals(List<String> headings) {
        return new Wording(
                "有几列都像是单位名称：" + String.join("、", headings) + "。请只留一列叫“单位”，其他的改名或删去。",
                "Several columns may be the agency's name: " + String.join(", ", headings)
                        + ". Leave that heading to one of them, and rename or delete the others.");
    }

    static Wording twice(String agency, String before, int line) {
        boolean same = agency.equals(before);
        return new Wording(
                "单位“" + agency + "”与第 " + line + " 行" + (same ? "" : "的“" + before + "”") + "重复。请删去一行；确是两个单位的，写全称以示区别。",
                "the agency \"" + agency + "\" is on line " + line + " already"
                        + (same ? "" : ", as \"" + before + "\"")
                        + ". Delete one of both; if they are two agencies, write their full names.");
    }

    static Wording claimed(String alias, String other, int line) {
        return new Wording(
                "别名“" + alias + "”也是第 " + line + " 行“" + other + "”的名称或别名。一个名称只能属于一个单位，请删去一处。",
                "the alias \"" + alias + "\" is also a name of \"" + other + "\" on line " + line
                        + ". A name belongs to one agency: delete it in one of both places.");
    }

    static Wording unclearParent(String parent, List<String> perhaps) {
        return new Wording(
                "上级“" + parent + "”不知道是哪一个：" + String.join("、", perhaps) + "。请写名单里的全称。",
                "the parent \"" + parent + "\" may be any of: " + String.join(", ", perhaps)
                        + ". Write it as the list names it.");
    }

    static Wording cycle(List<String> way) {
        return new Wording(
                "上级关系绕成了圈：" + String.join(" → ", way) + "。请改正其中一个单位的上级。",
                "the parents go round in a circle: " + String.join(" → ", way)
                        + ". Correct the parent of one of them.");
    }

    static Wording unlisted(String parent) {
        return new Wording(
                "上级“" + parent + "”自己不在名单里：只用来汇总，不要求它报送。它也要报送的，请为它加一行。",
                "the parent \"" + parent
                        + "\" is not on the list itself: units are added up for it, but it does not have to"
                        + " submit. If it has to, give it a line.");
    }
}
