package org.aihistory.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The terms of ontology/aih.ttl under their own names: classes begin with a capital, everything else does not.
@SuppressWarnings("MemberName")
public final class Aih {

    /// What the IRI of each term begins with.
    public static final String NAMESPACE = "https://w3id.org/aihistory/ontology#";

    /// The ontology itself; also the named graph in which it stands.
    public static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/aihistory/ontology");

    // classes
    public static final Node AIModel = term("AIModel");
    public static final Node AnonymousVoice = term("AnonymousVoice");
    public static final Node Architecture = term("Architecture");
    public static final Node Article = term("Article");
    public static final Node Artifact = term("Artifact");
    public static final Node Book = term("Book");
    public static final Node Claim = term("Claim");
    public static final Node ClaimKind = term("ClaimKind");
    public static final Node Concept = term("Concept");
    public static final Node Conference = term("Conference");
    public static final Node Conflict = term("Conflict");
    public static final Node ConflictStatus = term("ConflictStatus");
    public static final Node DateValue = term("DateValue");
    public static final Node Departure = term("Departure");
    public static final Node DigitalPersona = term("DigitalPersona");
    public static final Node Entity = term("Entity");
    public static final Node Era = term("Era");
    public static final Node Event = term("Event");
    public static final Node Field = term("Field");
    public static final Node Founding = term("Founding");
    public static final Node Idea = term("Idea");
    public static final Node Layer = term("Layer");
    public static final Node Literature = term("Literature");
    public static final Node Measurement = term("Measurement");
    public static final Node Method = term("Method");
    public static final Node Organization = term("Organization");
    public static final Node Paper = term("Paper");
    public static final Node Passage = term("Passage");
    public static final Node Person = term("Person");
    public static final Node Problem = term("Problem");
    public static final Node Product = term("Product");
    public static final Node Quantity = term("Quantity");
    public static final Node Query = term("Query");
    public static final Node Register = term("Register");
    public static final Node Release = term("Release");
    public static final Node Report = term("Report");
    public static final Node Ruling = term("Ruling");
    public static final Node Scene = term("Scene");
    public static final Node School = term("School");
    public static final Node Source = term("Source");
    public static final Node StatedDate = term("StatedDate");
    public static final Node Story = term("Story");
    public static final Node System = term("System");
    public static final Node Talk = term("Talk");
    public static final Node Theorem = term("Theorem");
    public static final Node Theory = term("Theory");
    public static final Node Work = term("Work");

    // properties of things
    public static final Node anchor = term("anchor");
    public static final Node anticipates = term("anticipates");
    public static final Node arxiv = term("arxiv");
    public static final Node author = term("author");
    public static final Node born = term("born");
    public static final Node buildsOn = term("buildsOn");
    public static final Node cites = term("cites");
    public static final Node claimKind = term("claimKind");
    public static final Node collection = term("collection");
    public static final Node concerns = term("concerns");
    public static final Node conflictProperty = term("conflictProperty");
    public static final Node conflictSubject = term("conflictSubject");
    public static final Node conflictingEntity = term("conflictingEntity");
    public static final Node conflictingValue = term("conflictingValue");
    public static final Node country = term("country");
    public static final Node criticises = term("criticises");
    public static final Node date = term("date");
    public static final Node dateAsStated = term("dateAsStated");
    public static final Node delivered = term("delivered");
    public static final Node developer = term("developer");
    public static final Node died = term("died");
    public static final Node discusses = term("discusses");
    public static final Node disputes = term("disputes");
    public static final Node dissolved = term("dissolved");
    public static final Node documents = term("documents");
    public static final Node doi = term("doi");
    public static final Node earliest = term("earliest");
    public static final Node edtf = term("edtf");
    public static final Node evidence = term("evidence");
    public static final Node extract = term("extract");
    public static final Node extractSha256 = term("extractSha256");
    public static final Node field = term("field");
    public static final Node focus = term("focus");
    public static final Node form = term("form");
    public static final Node founded = term("founded");
    public static final Node founder = term("founder");
    public static final Node generalises = term("generalises");
    public static final Node heldAt = term("heldAt");
    public static final Node holder = term("holder");
    public static final Node inSource = term("inSource");
    public static final Node inStory = term("inStory");
    public static final Node influencedBy = term("influencedBy");
    public static final Node introducedIn = term("introducedIn");
    public static final Node labelOrigin = term("labelOrigin");
    public static final Node latest = term("latest");
    public static final Node lineage = term("lineage");
    public static final Node lines = term("lines");
    public static final Node link = term("link");
    public static final Node otherProperty = term("otherProperty");
    public static final Node partOf = term("partOf");
    public static final Node participant = term("participant");
    public static final Node position = term("position");
    public static final Node precision = term("precision");
    public static final Node prefers = term("prefers");
    public static final Node presentedAt = term("presentedAt");
    public static final Node proposedBy = term("proposedBy");
    public static final Node proposedOn = term("proposedOn");
    public static final Node published = term("published");
    public static final Node publisher = term("publisher");
    public static final Node qualifies = term("qualifies");
    public static final Node quantity = term("quantity");
    public static final Node realises = term("realises");
    public static final Node rediscovers = term("rediscovers");
    public static final Node register = term("register");
    public static final Node rejects = term("rejects");
    public static final Node released = term("released");
    public static final Node resolved = term("resolved");
    public static final Node restsOn = term("restsOn");
    public static final Node rulingProperty = term("rulingProperty");
    public static final Node rulingSubject = term("rulingSubject");
    public static final Node setting = term("setting");
    public static final Node shows = term("shows");
    public static final Node sourceAuthor = term("sourceAuthor");
    public static final Node sourceCreator = term("sourceCreator");
    public static final Node sourceDoi = term("sourceDoi");
    public static final Node sourceKind = term("sourceKind");
    public static final Node sourceLanguage = term("sourceLanguage");
    public static final Node sourceLicense = term("sourceLicense");
    public static final Node sourcePublished = term("sourcePublished");
    public static final Node sparql = term("sparql");
    public static final Node statedIn = term("statedIn");
    public static final Node statedOn = term("statedOn");
    public static final Node status = term("status");
    public static final Node studied = term("studied");
    public static final Node studiedAt = term("studiedAt");
    public static final Node subject = term("subject");
    public static final Node successorOf = term("successorOf");
    public static final Node supports = term("supports");
    public static final Node taughtBy = term("taughtBy");
    public static final Node topic = term("topic");
    public static final Node translationOf = term("translationOf");
    public static final Node unit = term("unit");
    public static final Node uses = term("uses");
    public static final Node value = term("value");
    public static final Node venue = term("venue");
    public static final Node via = term("via");
    public static final Node viaThen = term("viaThen");
    public static final Node view = term("view");
    public static final Node viewFrom = term("viewFrom");
    public static final Node viewTo = term("viewTo");
    public static final Node voice = term("voice");
    public static final Node webPage = term("webPage");
    public static final Node wikidata = term("wikidata");
    public static final Node workedAt = term("workedAt");
    public static final Node written = term("written");

    // annotations of terms, and texts
    public static final Node accessNote = term("accessNote");
    public static final Node admitsFacts = term("admitsFacts");
    public static final Node dateRole = term("dateRole");
    public static final Node flow = term("flow");
    public static final Node incompatibleWith = term("incompatibleWith");
    public static final Node inverseLabel = term("inverseLabel");
    public static final Node kindSlug = term("kindSlug");
    public static final Node layer = term("layer");
    public static final Node locator = term("locator");
    public static final Node narration = term("narration");
    public static final Node order = term("order");
    public static final Node pluralLabel = term("pluralLabel");
    public static final Node reason = term("reason");
    public static final Node shape = term("shape");
    public static final Node singleValued = term("singleValued");
    public static final Node strength = term("strength");
    public static final Node summary = term("summary");
    public static final Node text = term("text");
    public static final Node token = term("token");

    // individuals
    public static final Node analogy = term("analogy");
    public static final Node assertion = term("assertion");
    public static final Node commentary = term("commentary");
    public static final Node derived = term("derived");
    public static final Node identity = term("identity");
    public static final Node machineSummary = term("machineSummary");
    public static final Node open = term("open");
    public static final Node opinion = term("opinion");
    public static final Node pageCount = term("pageCount");
    public static final Node parameterCount = term("parameterCount");
    public static final Node parody = term("parody");
    public static final Node prediction = term("prediction");
    public static final Node primary = term("primary");
    public static final Node question = term("question");
    public static final Node reference = term("reference");
    public static final Node referenceCount = term("referenceCount");
    public static final Node reported = term("reported");
    public static final Node scholarly = term("scholarly");
    public static final Node selfReferenceCount = term("selfReferenceCount");
    public static final Node settledByRegister = term("settledByRegister");
    public static final Node settledByRuling = term("settledByRuling");
    public static final Node stated = term("stated");
    public static final Node testimony = term("testimony");
    public static final Node trainingTokens = term("trainingTokens");

    private Aih() {
    }

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
