package dev.gouji.prose;

/** What a word does in a sentence that counts. The words are in words.txt. */
enum Kind {
    /** A request for information. */
    REQUEST,
    /** 申请, which may be a request of any sort. */
    SHORT_REQUEST,
    /** Receiving requests. */
    RECEIVED,
    /** Receiving requests this year, none carried in. */
    NEW,
    /** Handling requests, which may be those received or those closed. */
    HANDLED,
    /** Closing or answering requests. */
    FINISHED,
    /** Carrying requests over from one year to the next. */
    CARRY,
    /** Carrying them over to the year after the report's. */
    CARRY_OUT,
    /** A result of a request. */
    RESULT,
    /** 公开, a result only beside others. */
    WEAK_RESULT,
    /** A kind of applicant. */
    APPLICANT,
    /** 公民, which may be natural persons or whoever applies. */
    LOOSE_APPLICANT,
    /** Reconsideration or litigation. */
    REMEDY,
    /** 应诉, litigation of any sort. */
    DEFENCE,
    /** That remedies occurred. */
    OCCURRED,
    /** The disclosure of information, as what remedies are about. */
    DISCLOSURE,
    /** Regulations or normative documents. */
    DOCUMENT,
    /** That documents were issued. */
    ISSUED,
    /** That documents were repealed. */
    REPEALED,
    /** That documents are in force. */
    IN_FORCE,
    /** Decisions of one sort. */
    DECISION,
    /** A sort of decisions, or of much else. */
    MATTER,
    /** That decisions were made. */
    DECIDED,
    /** Administrative fees. */
    FEE,
    /** That there was none. */
    NONE,
    /** What joins the items of a list. */
    JOINT,
    /** That a list names examples. */
    ETC,
    /** That the number is a sum. */
    TOGETHER,
    /** That numbers follow in the order of the words before. */
    RESPECTIVELY,
    /** That each of the words before has the number. */
    EACH,
    /** That parts of what was counted follow. */
    PART,
    /** Whoever applies. */
    EVERYONE,
    /** What changes nothing. */
    FILLER,
    /** That a number is left out. */
    EXCEPT,
    /** By which way requests came. */
    CHANNEL,
    /** That a comparison follows. */
    COMPARISON,
    /** Something else that is counted. */
    OTHER_THING,
    /** That what follows is wished for, or only supposed. */
    SUPPOSED,
    /** How a remedy ended. */
    OUTCOME,
    /** What makes the count one of something narrower. */
    STOP,
    /** The report's year. */
    OWN_TIME,
    /** All of the year, whichever it is. */
    WHOLE_YEAR,
    /** The year before the report's. */
    PREVIOUS_TIME,
    /** The year after the report's. */
    NEXT_TIME,
    /** A part of a year. */
    PART_TIME,
    /** Any other time. */
    OTHER_TIME,
    /** A sum over a time that is said elsewhere. */
    CUMULATIVE,
    /** The agency itself. */
    SELF,
    /** A place that may be the agency's, or all agencies there: 全市, 全市行政机关. */
    PLACE,
    /** Other agencies. */
    FOREIGN,
    /** For whom an agency acts. */
    ON_BEHALF,
    /** A number with its counting word. */
    NUMBER,
    /** The phrase that was asked for. */
    PHRASE,
    /** The end of a clause. */
    BREAK,
    /** The end of a group of clauses. */
    SEMICOLON,
    /** An opening bracket. */
    OPEN,
    /** A closing bracket. */
    CLOSE,
    /** No known word. */
    UNKNOWN
}
